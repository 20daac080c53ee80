import { Toast, toaster } from '@kobalte/core/toast';
import type { JSX } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import './toast.css';

const SHOWN_MS = 4_000;

/** Where toasts appear; once, at the root. */
export function Toaster(): JSX.Element {
  return (
    <Toast.Region duration={SHOWN_MS} limit={1}>
      <Toast.List data-component="toasts" />
    </Toast.Region>
  );
}

/** Says that something was done. Never the only place where an error can be read. */
export function toast(message: string): void {
  toaster.show((props) => (
    <Toast toastId={props.toastId} data-component="toast">
      <Toast.Description>{message}</Toast.Description>
      <Toast.CloseButton>{t('common.close')}</Toast.CloseButton>
    </Toast>
  ));
}
