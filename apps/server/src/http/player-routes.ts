import { randomBytes } from 'node:crypto';
import { playerDocument, playerHeaders } from '@shoji/player/document';
import { Hono } from 'hono';
import { answerError } from './answer-error.ts';
import { answerFile, IMMUTABLE } from './answer-file.ts';
import type { Deps } from './deps.ts';

/** The document in which recordings are replayed: its own policy, no cookie needed, nothing recorded in it. */
export function playerRoutes(deps: Pick<Deps, 'files'>) {
  return new Hono()
    .get('/', (c) => {
      const script = deps.files.get('player/player.js');
      if (!script) return answerError(c, 'internal');
      const nonce = randomBytes(16).toString('base64');
      for (const [name, value] of Object.entries(playerHeaders(nonce))) c.header(name, value);
      return c.html(playerDocument({ nonce, scriptUrl: `/player/player-${script.hash}.js` }));
    })
    .get('/:name', (c) => {
      const script = deps.files.get('player/player.js');
      if (!script || c.req.param('name') !== `player-${script.hash}.js`) return answerError(c, 'not_found');
      return answerFile(c, script, IMMUTABLE);
    });
}
