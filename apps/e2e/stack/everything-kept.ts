import { signInByApi } from './api-client.ts';
import { readAllFiles } from './files.ts';
import { OWNER, type Stack } from './stack.ts';

export interface EverythingKept {
  /** Bytes of every file the server wrote, as Latin letters. */
  readonly files: string;
  /** Every answer of the API about every session. */
  readonly answers: string;
  readonly sessions: number;
}

/** What the server stores and what it answers with, for a search. */
export async function everythingKept({ server, dataFolder }: Stack): Promise<EverythingKept> {
  const api = await signInByApi(server.url, OWNER);
  const list = await (await api.get('/api/sessions')).text();
  const { items } = await api.sessions();
  const parts = await Promise.all(
    items.flatMap(({ id }) =>
      [`/api/sessions/${id}`, `/api/sessions/${id}/events`].map(async (path) => (await api.get(path)).text()),
    ),
  );
  return {
    files: readAllFiles(dataFolder)
      .map(({ bytes }) => bytes.toString('latin1'))
      .join('\n'),
    answers: [list, ...parts].join('\n'),
    sessions: items.length,
  };
}
