import { describe, expect, it } from 'vitest';
import { fileNameProblem } from './file-name-problem.ts';

describe('fileNameProblem', () => {
  it.each([
    ['packages/masking/src/maskUrl.ts', 'maskUrl'],
    ['packages/masking/src/mask_url.ts', 'mask_url'],
    ['apps/dashboard/src/Button/button.tsx', 'Button'],
    ['apps/server/src/http/utils.ts', 'utils'],
    ['apps/server/src/types.test.ts', 'types'],
    ['packages/player/src/helpers/frame.ts', 'helpers'],
    ['apps/dashboard/src/common/button.css', 'common'],
  ])('refuses %s', (path, word) => expect(fileNameProblem(path)).toContain(`"${word}"`));

  it.each([
    'packages/masking/src/mask-url.ts',
    'packages/masking/test/live-answers.browser.test.ts',
    'packages/player/src/mask-font.gen.ts',
    'tooling/chromium/find.d.mts',
    'packages/storage/migrations/0000_initial.sql',
    '.github/ISSUE_TEMPLATE/bug.yml',
    'docs/ARCHITECTURE.md',
  ])('has nothing against %s', (path) => expect(fileNameProblem(path)).toBeUndefined());
});
