import { DEFAULT_SETTINGS } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import { makeSite, NOON } from './fixtures.ts';
import type { Open } from './harness.ts';

export const describeSites = (open: Open): void => {
  describe('sites', () => {
    it('finds a site by its key and lists the oldest first', async () => {
      const { sites } = await open();
      const late = makeSite({ key: 'a-late', createdAt: NOON + 1 });
      const early = makeSite({
        key: 'b-early',
        origins: ['https://a.example', 'http://127.0.0.1:*'],
        settings: { ...DEFAULT_SETTINGS, rules: [{ selector: '.price', level: 'allow' }], sampleRate: 0.25 },
      });
      await sites.create(late);
      await sites.create(early);
      expect(await sites.list()).toEqual([early, late]);
      expect(await sites.find('b-early')).toEqual(early);
      expect(await sites.find('other')).toBeNull();
    });

    it('refuses a key that is taken and keeps the site that has it', async () => {
      const { sites } = await open();
      await sites.create(makeSite({ name: 'First' }));
      await expect(sites.create(makeSite({ name: 'Second' }))).rejects.toMatchObject({ code: 'conflict' });
      expect((await sites.find('shop'))?.name).toBe('First');
    });

    it('changes what is given and leaves the rest', async () => {
      const { sites } = await open();
      const site = makeSite();
      await sites.create(site);
      const settings = { ...DEFAULT_SETTINGS, mode: 'balanced' as const };
      const changed = { ...site, settings, settingsVersion: '2' };
      expect(await sites.update('shop', { settings, settingsVersion: '2' })).toEqual(changed);
      expect(await sites.find('shop')).toEqual(changed);
      const renamed = { ...changed, name: 'New', origins: [], settingsVersion: '3' };
      expect(await sites.update('shop', { name: 'New', origins: [], settingsVersion: '3' })).toEqual(renamed);
    });

    it('knows the settings of each version that a site had', async () => {
      const { sites } = await open();
      await sites.create(makeSite());
      const settings = { ...DEFAULT_SETTINGS, mode: 'balanced' as const };
      await sites.update('shop', { settings, settingsVersion: '2' });
      await sites.update('shop', { name: 'New', settingsVersion: '2' });
      expect(await sites.settingsOf('shop', '1')).toEqual(DEFAULT_SETTINGS);
      expect(await sites.settingsOf('shop', '2')).toEqual(settings);
      expect(await sites.settingsOf('shop', '3')).toBeNull();
      expect(await sites.settingsOf('other', '1')).toBeNull();
    });

    it('says so when there is no site to change', async () => {
      const { sites } = await open();
      await expect(sites.update('shop', { settingsVersion: '2' })).rejects.toMatchObject({ code: 'not_found' });
    });
  });
};
