import type { Plugin } from 'rolldown';

interface Replacement {
  what: string;
  find: RegExp;
  by: string;
}

/**
 * What of rrweb 2.2.2's one file we never use and tree-shaking cannot see. Canvas is never recorded, so its manager, with the
 * worker in it, becomes one that does nothing.
 */
const REPLACEMENTS: readonly Replacement[] = [
  {
    what: 'the canvas manager',
    find: /^var CanvasManager = class \{\n[\s\S]*?^\};\n/m,
    by: 'var CanvasManager = class { reset() {} freeze() {} unfreeze() {} lock() {} unlock() {} };\n',
  },
  {
    what: "the canvas manager's worker",
    find: /^var blob = typeof self !== "undefined" && self\.Blob && new Blob\(.*\);\n/m,
    by: '',
  },
  {
    // An element that becomes blocked is told by its attributes: masking takes back what it had shown.
    what: 'the silence about attributes of what is blocked',
    find: /if \(isBlocked\(m\.target, this\.blockClass, this\.blockSelector, false\) \|\| value === m\.oldValue\) return;/,
    by: 'if (value === m.oldValue) return;',
  },
  {
    what: 'the warning for users of the old mirror',
    find: /^if \(typeof window !== "undefined" && window\.Proxy && window\.Reflect\) _mirror = new Proxy\([\s\S]*?^\} \}\);\n/m,
    by: '',
  },
];

/** Takes these parts out, and fails the build when the file is not the one they were written for. */
export function slimRrweb(): Plugin {
  return {
    name: 'slim-rrweb',
    transform(code, id) {
      if (!/[\\/]rrweb[\\/]dist[\\/]rrweb\.js$/.test(id)) return null;
      return REPLACEMENTS.reduce((rest, { what, find, by }) => {
        if (rest.split(find).length !== 2) throw new Error(`rrweb has changed: ${what} is not where it was.`);
        return rest.replace(find, by);
      }, code);
    },
  };
}
