type Stream = 'stdout' | 'stderr';

export interface HeldOutput {
  onLine: (line: string, stream: Stream) => void;
  /** From here on lines are written at once. Returns the lines of stdout held so far; those of stderr are written. */
  release: () => string[];
}

/** Keeps lines back until `release`. */
export function createHeldOutput(write: (line: string, stream: Stream) => void): HeldOutput {
  let held: Array<[string, Stream]> | undefined = [];
  return {
    onLine(line, stream) {
      if (held) held.push([line, stream]);
      else write(line, stream);
    },
    release() {
      const lines = held ?? [];
      held = undefined;
      for (const [line, stream] of lines) if (stream === 'stderr') write(line, stream);
      return lines.filter(([, stream]) => stream === 'stdout').map(([line]) => line);
    },
  };
}
