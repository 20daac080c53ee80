import { Dialog as Kobalte } from '@kobalte/core/dialog';
import type { JSX } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import { Icon } from '../icon/icon.tsx';
import '../button/button.css';
import './dialog.css';

interface DialogProps {
  title: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  size?: 'wide';
  children: JSX.Element;
}

/** A sheet over the page. Focus stays in it and goes back afterwards; Escape and a click beside it close it. */
export function Dialog(props: DialogProps): JSX.Element {
  return (
    <Kobalte open={props.open} onOpenChange={(open) => props.onOpen(open)}>
      <Kobalte.Portal>
        <Kobalte.Overlay data-component="dialog-veil" />
        <div data-component="dialog-place">
          <Kobalte.Content data-component="dialog" data-size={props.size}>
            <header>
              <Kobalte.Title>{props.title}</Kobalte.Title>
              <Kobalte.CloseButton data-component="button" data-variant="quiet" aria-label={t('common.close')}>
                <Icon name="close" />
              </Kobalte.CloseButton>
            </header>
            {props.children}
          </Kobalte.Content>
        </div>
      </Kobalte.Portal>
    </Kobalte>
  );
}
