import { t } from '../../i18n/i18n.ts';
import { toast } from '../toast/toaster.tsx';

/** Puts `text` on the clipboard and says so; says as well when the browser refuses (plain HTTP, for example). */
export async function copyText(text: string, done: string = t('common.copied')): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast(done);
  } catch {
    toast(t('common.notCopied'));
  }
}
