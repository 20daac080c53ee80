import { erasePath } from '@shoji/schema';

export interface SessionProof {
  session: string;
  secret: string;
}

const TRIES = 6;

/** Asks the server to erase a session. The identifiers are forgotten already, so it tries again as long as the page lives. */
export function requestErase(endpoint: string, siteKey: string, proof: SessionProof, tried = 1): void {
  const again = (): void => {
    if (tried < TRIES) setTimeout(() => requestErase(endpoint, siteKey, proof, tried + 1), 1000 * 2 ** tried);
  };
  fetch(endpoint + erasePath(siteKey, proof.session, proof.secret), {
    method: 'POST',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    keepalive: true,
  })
    .then((answer) => {
      if (answer.status === 429 || answer.status >= 500) again();
      // Read, or the request counts as open for as long as the page lives.
      return answer.text();
    })
    .catch(again);
}
