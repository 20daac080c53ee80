/**
 * Runs in the page: puts canaries in the place of every word, value and attribute of text. A canary is `zq`, a letter for its
 * kind, four letters of its number, `qz`. Kinds: t body text, h text outside the body, a attribute text, f form, p floor, u url, d data attribute.
 */
export function plantEverywhere(): Record<string, number> {
  const planted: Record<string, number> = {};
  let count = 0;
  const next = (kind: string): string => {
    let number = count++;
    let letters = '';
    for (let n = 0; n < 4; n++) {
      letters = 'bcdfghjklmnprstvwxyaeiou'.charAt(number % 24) + letters;
      number = Math.floor(number / 24);
    }
    planted[kind] = (planted[kind] ?? 0) + 1;
    return `zq${kind}${letters}qz`;
  };
  const FORM =
    'textarea,select,option,datalist,output,[contenteditable]:not([contenteditable=false]),[role=textbox],[role=searchbox],[role=combobox],[role=spinbutton],[role=listbox],[role=option],[role=slider]';
  const words = (text: string, kind: string): string => text.replace(/[\p{L}\p{N}]{2,}/gu, () => next(kind));
  const ofText = (text: Text): void => {
    const parent = text.parentElement;
    if (!parent || !text.data.trim() || parent.closest('script,style,noscript,template,title')) return;
    const isForm = parent.closest(FORM) !== null;
    text.data = words(text.data, isForm ? 'f' : parent.closest('body') ? 't' : 'h');
  };
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === 3) texts.push(node as Text);
      else if ((node as Element).shadowRoot) roots.push((node as Element).shadowRoot as ShadowRoot);
    }
    texts.forEach(ofText);
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const isForm = element.matches(`input,${FORM}`) || element.closest(FORM) !== null;
      for (const name of [
        'title',
        'alt',
        'aria-label',
        'aria-description',
        'placeholder',
        'label',
        'summary',
        'abbr',
      ]) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, words(value, name === 'label' && isForm ? 'f' : 'a'));
      }
      for (const { name, value } of [...element.attributes]) {
        if (/^data-/.test(name) && /[^\s]{3}/.test(value) && !/toggle|target|theme|shoji|bs-|dismiss|widget/.test(name))
          element.setAttribute(name, next('d'));
        if (name === 'href' && element.localName === 'a' && !/^#|^javascript/.test(value))
          element.setAttribute('href', `${value.split(/[?#]/)[0]}?q=${next('u')}#${next('u')}`);
      }
      if (element instanceof HTMLInputElement && !['file', 'image'].includes(element.type)) {
        const kind = element.type === 'password' || element.type === 'hidden' ? 'p' : 'f';
        element.setAttribute('value', next(kind));
        element.value = next(kind);
      }
      if (element instanceof HTMLMetaElement && element.content && !element.httpEquiv) element.content = next('h');
      if (element instanceof HTMLOptionElement || element instanceof HTMLButtonElement)
        element.setAttribute('value', next('f'));
    }
  }
  document.title = words(document.title, 'h');
  return planted;
}
