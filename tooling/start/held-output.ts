type Stream = 'stdout' | 'stderr';

/** Keeps lines back until `release`, then hands them on in the order they came. */
export function createHeldOutput(write: (line: string, stream: Stream) => void): {
  onLine: (line: string, stream: Stream) => void;
  release: () => void;
} {
  let held: Array<[string, Stream]> | undefined = [];
  return {
    onLine(line, stream) {
      if (held) held.push([line, stream]);
      else write(line, stream);
    },
    release() {
      const lines = held ?? [];
      held = undefined;
      for (const [line, stream] of lines) write(line, stream);
    },
  };
}
