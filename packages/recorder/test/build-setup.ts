import { buildBrowserScripts } from '../build/build.ts';

/** The tests judge what is built from the source as it is now. */
export const setup = async (): Promise<void> => void (await buildBrowserScripts());
