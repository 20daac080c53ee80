import { namesSecret } from '@shoji/masking';

const isShown = (element: Element): boolean => element.checkVisibility?.({ visibilityProperty: true }) ?? true;
const EYE = /(?:^|[\s_-])eye(?:[\s_-]|$)|visibility/i;

/** A button or an icon whose words, name or class are those of "show password". */
function offersToShow(button: Element): boolean {
  const said = ['class', 'id', 'aria-label', 'title'].map((name) => button.getAttribute(name) ?? '');
  const words = [...said, button.textContent ?? ''];
  return words.some((some) => some.length < 200 && (EYE.test(some) || namesSecret(some)));
}

/**
 * Whether a text field shows a password: it stands in the place of one that is hidden, or is hidden in the place of one, or
 * the only field of its row has a button that shows and hides it. By the page alone, never by what is in the field.
 */
export function showsPassword(field: Element, wasPassword: (input: Element) => boolean): boolean {
  if (field.localName !== 'input' || (field as HTMLInputElement).type !== 'text') return false;
  const root = field.getRootNode() as Partial<ParentNode>;
  const buttons = [...(field.id ? (root.querySelectorAll?.(`[aria-controls="${CSS.escape(field.id)}"]`) ?? []) : [])];
  let row = field.parentElement;
  for (let step = 0; row && step < 3; step++, row = row.parentElement) {
    const inputs = [...row.querySelectorAll('input')].slice(0, 20);
    const passwords = inputs.filter((input) => input !== field && wasPassword(input));
    if (passwords.length) return passwords.some((password) => isShown(password) !== isShown(field));
    if (inputs.length < 2 && row.localName !== 'form')
      buttons.push(...row.querySelectorAll('button,[role=button],i,svg'));
  }
  return buttons.some(offersToShow);
}
