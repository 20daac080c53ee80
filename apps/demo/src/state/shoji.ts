/** The verbs of Shoji that the shop uses. The stub in the page's head takes them until the recorder is there. */
interface Shoji {
  consent(answer: 'granted' | 'denied', receipt: { at: number; notice: string; lang: string; how: string }): void;
  track(name: string, props?: Record<string, string | number | boolean>): void;
}

declare global {
  interface Window {
    shoji: Shoji;
  }
}

/** Address of the Shoji server: the shop's server writes it into the page. */
export const shojiUrl = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="shoji-url"]')?.content ?? 'http://127.0.0.1:4700';

/** Tells the recording what happened in the words of the shop. Nothing personal goes in: products, counts and sums only. */
export const track = (name: string, props?: Record<string, string | number | boolean>): void =>
  window.shoji.track(name, props);
