import { createInterface } from 'node:readline';
import type { ReadStream } from 'node:tty';

/**
 * A password from the terminal without showing it, or the first line of what is piped in.
 * Rejects with `AbortError` on Ctrl-C.
 */
export async function readSecret(
  prompt: string,
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
): Promise<string> {
  if (!input.isTTY) return readFirstLine(input);
  output.write(prompt);
  const terminal = input as ReadStream;
  terminal.setRawMode(true);
  terminal.resume();
  let secret = '';
  try {
    for await (const piece of terminal) {
      for (const character of piece.toString('utf8')) {
        if (character === '\r' || character === '\n') return secret;
        if (character === '\u0003') throw new DOMException('Stopped.', 'AbortError');
        if (character === '\u007f' || character === '\b') secret = secret.slice(0, -1);
        else secret += character;
      }
    }
    return secret;
  } finally {
    terminal.setRawMode(false);
    terminal.pause();
    output.write('\n');
  }
}

async function readFirstLine(input: NodeJS.ReadStream): Promise<string> {
  const lines = createInterface({ input });
  for await (const line of lines) {
    lines.close();
    return line;
  }
  return '';
}
