import { describe, expect, it } from 'vitest';
import type { BundledPackage } from './bundled-packages.ts';
import { MIT_TEXT } from './mit-text.ts';
import { renderNotices } from './render-notices.ts';

const one: BundledPackage = {
  name: 'one',
  version: '1.0.0',
  licence: 'MIT',
  author: '',
  licenceText: `Copyright 2020 One\n\n${MIT_TEXT}`,
  noticeText: '',
};

describe('renderNotices', () => {
  it('prints the MIT text once for all that are under it', () => {
    const text = renderNotices([one, { ...one, name: 'two' }], {});
    expect(text.split('Permission is hereby granted')).toHaveLength(2);
    expect(text).toContain('| one 1.0.0 | Copyright 2020 One |');
    expect(text).toContain('| two 1.0.0 | Copyright 2020 One |');
  });

  it('prints other texts and notices whole', () => {
    const text = renderNotices(
      [{ ...one, licence: 'ISC', licenceText: 'ISC words', noticeText: 'from elsewhere' }],
      {},
    );
    expect(text).toContain('### one 1.0.0 (ISC)\n\n```text\nISC words\n```');
    expect(text).toContain('### Notice of one 1.0.0\n\n```text\nfrom elsewhere\n```');
  });

  it('takes what is known of a package without a licence file, then its author, and refuses to invent one', () => {
    const bare = { ...one, licenceText: '' };
    expect(renderNotices([bare], { one: 'Copyright 2019 Known' })).toContain('| one 1.0.0 | Copyright 2019 Known |');
    expect(renderNotices([{ ...bare, author: 'Ann' }], {})).toContain('| one 1.0.0 | Ann |');
    expect(() => renderNotices([bare], {})).toThrow('one 1.0.0');
  });
});
