// Who may import whom, as rules that a tool checks. docs/ARCHITECTURE.md has the same in words. `turbo boundaries`
// checks what is declared between packages; this is for what it cannot see: layers inside a package, type-only imports,
// Node in browser code, cycles of modules. `boundaries.test.ts` plants a violation of every rule.

const TESTS = [
  '[.](test|test-d|scenario)[.]tsx?$',
  '^(packages|apps)/[^/]+/(test|scripts|build)/',
  '/testing/',
  '^apps/e2e/',
  '(vite|vitest|playwright|drizzle)[^/]*[.]config[.]ts$',
];

/** Which packages each package may build on. */
const BUILDS_ON = {
  schema: [],
  masking: ['schema'],
  'page-state': ['schema', 'masking'],
  storage: ['schema'],
  recorder: ['schema', 'masking', 'page-state'],
  player: ['schema', 'masking', 'page-state'],
};

/** Code that runs in a browser (or anywhere), so without Node. */
const BROWSER_CODE = '^packages/(schema|masking|page-state|recorder|player)/src/|^apps/(dashboard|demo)/src/';
const MADE_FOR_THE_SERVER = '^packages/player/src/document-html[.]ts$';

const SERVER_CLIENT = '^apps/server/src/http/client[.]ts$';
const DRIVERS = '(^|/)node_modules/(drizzle-orm|better-sqlite3|better-auth/dist/adapters/drizzle[^/]*)/';
const RRWEB = '(^|/)node_modules/(rrweb|@rrweb/(?!types/)[^/]+)/';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      'no-circular',
      'Modules that need each other are one module, or want a third.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'not-to-unresolvable',
      'An import that leads nowhere is not checked by any other rule.',
      {},
      { couldNotResolve: true },
    ),
    rule('packages-not-to-apps', 'Apps build on packages, never back.', { path: '^packages/' }, { path: '^apps/' }),
    ...Object.entries(BUILDS_ON).map(([name, allowed]) =>
      rule(
        `${name}-builds-on-${allowed.join('-and-') || 'nothing'}`,
        'The order of the packages is in docs/ARCHITECTURE.md.',
        { path: `^packages/${name}/`, pathNot: TESTS },
        { path: `^packages/(?!(${[name, ...allowed].join('|')})/)` },
      ),
    ),
    rule(
      'schema-entry-needs-nothing',
      'The contract is in every bundle. Only ./validate, which the server uses, may have a dependency.',
      { path: '^packages/schema/src/', pathNot: [...TESTS, '^packages/schema/src/validate/'] },
      { path: '(^|/)node_modules/|^packages/schema/src/validate/' },
    ),
    rule(
      'no-app-to-app',
      'Apps meet over HTTP.',
      { path: '^apps/([^/]+)/', pathNot: TESTS },
      { path: '^apps/', pathNot: ['^apps/$1/', SERVER_CLIENT] },
    ),
    rule(
      'server-client-for-the-dashboard',
      'The types of the API are for the dashboard.',
      { path: '^apps/(?!server/|dashboard/)', pathNot: TESTS },
      { path: SERVER_CLIENT },
    ),
    rule(
      'server-client-as-types',
      'The dashboard takes types from the server, and no code.',
      { path: '^apps/dashboard/' },
      { path: SERVER_CLIENT, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'no-node-in-browser',
      'This code runs in browsers.',
      { path: BROWSER_CODE, pathNot: [...TESTS, MADE_FOR_THE_SERVER] },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'no-reaching-into-a-package',
      'Other packages are imported by name; their exports say what is public.',
      { path: '^(packages|apps)/([^/]+)/' },
      { path: '^(packages|apps|tooling)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    ),
    rule(
      'only-sqlite-names-drivers',
      'The storage contract is what lets another database in.',
      { path: '^(packages|apps)/', pathNot: [...TESTS, '^packages/storage/src/sqlite/'] },
      { path: DRIVERS },
    ),
    rule(
      'only-capture-and-sandbox-name-rrweb',
      "The recorder's capture/ masks what rrweb says; the player's sandbox/ keeps what rrweb builds. No third place.",
      {
        path: '^(packages|apps)/',
        pathNot: [...TESTS, '^packages/recorder/src/capture/', '^packages/player/src/sandbox/'],
      },
      { path: RRWEB },
    ),
    rule(
      'domain-knows-no-http',
      'http -> domain -> storage contract.',
      { path: '^apps/server/src/domain/', pathNot: TESTS },
      { path: '^apps/server/src/(http|cli|server)/' },
    ),
    rule(
      'http-knows-no-cli',
      'Only cli/ composes; nothing builds on it.',
      { path: '^apps/server/src/', pathNot: [...TESTS, '^apps/server/src/(cli/|main[.]ts$)'] },
      { path: '^apps/server/src/cli/' },
    ),
    rule(
      'only-cli-names-sqlite',
      'Everything else takes the storage contract as an argument.',
      { path: '^apps/', pathNot: [...TESTS, '^apps/server/src/cli/'] },
      { path: '^packages/storage/src/sqlite/' },
    ),
  ],
  options: {
    parser: 'tsc',
    tsPreCompilationDeps: true, // type-only imports are directions too
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(packages|apps|tooling)/[^/]+/(dist|test-results)/', '[.]css$'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts', '.d.mts'],
    },
  },
};
