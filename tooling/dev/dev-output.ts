/** The line by which the server in development tells the one-time link; the rest of it is the address. */
const LINK = 'SIGN-IN-LINK ';
const NAME_WIDTH = 9;

export type Stream = 'stdout' | 'stderr';

export interface DevOutput {
  onLine: (name: string, line: string, stream: Stream) => void;
  /** Resolves with the first sign-in link that the server tells. */
  readonly signInLink: Promise<string>;
  /** From here on everything is shown, after what had been said to stderr already. */
  open: () => void;
  /** Shows everything that was held back: something went wrong before it could open. */
  dump: () => void;
}

/**
 * Puts the lines of all parts together, each after the name of its part. While the stack starts only complaints are
 * shown: the greetings of the tools say what the banner says better.
 */
export function createDevOutput(write: (line: string, stream: Stream) => void): DevOutput {
  let held: Array<() => void> | undefined = [];
  let tell = (_link: string): void => {};
  const signInLink = new Promise<string>((resolve) => {
    tell = resolve;
  });
  return {
    signInLink,
    onLine(name, line, stream) {
      if (line.startsWith(LINK)) {
        tell(line.slice(LINK.length).trim());
        return;
      }
      if (line.trim() === '') return;
      const show = (): void => write(`${name.padEnd(NAME_WIDTH)}  ${line}`, stream);
      if (held && stream === 'stdout') held.push(show);
      else show();
    },
    open() {
      held = undefined;
    },
    dump() {
      for (const show of held ?? []) show();
      held = undefined;
    },
  };
}
