/** A problem that is explained in one sentence, without a stack. */
export class SeedProblem extends Error {}

const ASK_MS = 5000;

const ask = async (url: string): Promise<Response | null> => {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(ASK_MS), redirect: 'error' });
  } catch {
    return null;
  }
};

/**
 * Makes sure that the shop and the Shoji server that it names both answer, and that the server knows the shop.
 * Resolves with the address of the server; rejects with a SeedProblem that says what to do.
 */
export async function checkServers(shop: string): Promise<string> {
  const page = await ask(`${shop}/`);
  if (!page?.ok)
    throw new SeedProblem(
      `The demo shop at ${shop} does not answer. Start it with: npm start. Or name it with --shop URL.`,
    );
  const shojiUrl = /<meta name="shoji-url" content="([^"]+)"/.exec(await page.text())?.[1];
  if (!shojiUrl) throw new SeedProblem(`What answers at ${shop} is not the demo shop. Name it with --shop URL.`);
  const health = await ask(`${shojiUrl}/health`);
  if (!health?.ok)
    throw new SeedProblem(
      `The Shoji server at ${shojiUrl}, which the shop names, does not answer. Start it with: npm start.`,
    );
  const snippet = await ask(`${shojiUrl}/r/demo.js`);
  if (!snippet?.ok)
    throw new SeedProblem(`The Shoji server at ${shojiUrl} has no site with the key "demo". Start it with: npm start.`);
  return shojiUrl;
}
