import { describe, expect, it } from 'vitest';
import { MIT_TEXT, mitCopyrights } from './mit-text.ts';

describe('mitCopyrights', () => {
  it('finds the copyright lines, however the text is wrapped and titled', () => {
    const wrapped = MIT_TEXT.replaceAll('\n', ' ').replace(/(.{60,80}) /g, '$1\n');
    expect(
      mitCopyrights(`# The MIT License (MIT)\n\nCopyright (c) 2020 One\nCopyright 2021 Two\n\n${wrapped}\n`),
    ).toEqual(['Copyright (c) 2020 One', 'Copyright 2021 Two']);
  });

  it.each([
    ['another licence', 'ISC License\n\nPermission to use, copy, modify ...'],
    ['a condition that was added', `Copyright 2020 One\n\n${MIT_TEXT}\n\nNot for use on Mondays.`],
    ['a condition that was left out', `Copyright 2020 One\n\n${MIT_TEXT.replace('sublicense, ', '')}`],
    ['a remark before it', `Parts are from elsewhere.\nCopyright 2020 One\n\n${MIT_TEXT}`],
  ])('leaves %s to be reproduced whole', (_, text) => expect(mitCopyrights(text)).toBeUndefined());
});
