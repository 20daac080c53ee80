import { describe, expect, it } from 'vitest';
import { unsupportedSentence } from './node-executable.ts';

describe('unsupportedSentence', () => {
  it.each([
    ['linux', 'x64'],
    ['linux', 'arm64'],
  ])('is silent on %s %s', (platform, arch) => expect(unsupportedSentence(platform, arch)).toBeUndefined());

  it.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 's390x'],
  ])('says on %s %s what to do instead', (platform, arch) =>
    expect(unsupportedSentence(platform, arch)).toMatch(/built on Linux .* only so far.*npm start/),
  );
});
