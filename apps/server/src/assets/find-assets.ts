import { isSea } from 'node:sea';
import type { Assets } from './assets.ts';
import { folderAssets } from './folder-assets.ts';
import { seaAssets } from './sea-assets.ts';

export const findAssets = (): Assets => (isSea() ? seaAssets() : folderAssets());
