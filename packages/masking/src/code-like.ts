import { remember } from './remember.ts';

/** Characters of class names, those of utility frameworks included (`md:w-1/2`, `[&>p]:mt-4`, `@md:flex`). */
const CHARACTERS = /^[\w\-:./[\]()%#,!@&>*+=~$^|]{1,80}$/;

/** An e-mail address, a uuid, five digits or six capitals in a row: data, not code. */
const DATA = /\w@\w|\d{5}|[\da-fA-F]{8}-[\da-fA-F]{4}-|[A-Z]{6}/;

/** Longer than the hashes that tools put into class names. */
const isMixed = (run: string): boolean => run.length > 8 && (run.match(/\d/g) ?? []).length > 1 && /[a-z]/i.test(run);

/** Whether a class, an id or a name looks like something a developer wrote. */
export const isCodeLike = (token: string): boolean =>
  CHARACTERS.test(token) && !DATA.test(token) && !token.split(/[^a-z\d]+/i).some(isMixed);

/** The tokens of `class` that look like code. */
export const codeLikeTokens: (value: string) => string = remember((value) => {
  const tokens = value.split(/\s+/);
  return tokens.every(isCodeLike) ? value : tokens.filter(isCodeLike).join(' ');
});

/** A name of a tag or an element: lower case, a dash inside for a custom element, no run of digits. */
export const isElementName = (name: string): boolean =>
  /^[a-z][a-z\d]*(?:[-_.][a-z\d]+)*$/.test(name) && name.length <= 40 && isCodeLike(name);

/** States that style sheets ask for. Chosen, checked and filled are not here: they are form content. */
const STATES = new Set(
  (
    'true false open opened closed active inactive on off none auto top bottom left right start end center middle ' +
    'horizontal vertical light dark system small medium large xs sm md lg xl expanded collapsed visible hidden show ' +
    'shown hide idle loading loaded ready done error success warning info primary secondary default danger ghost ' +
    'outline solid page step location date time menu listbox tree grid dialog modal drawer tab polite assertive ' +
    'ascending descending yes no enabled disabled entering entered exiting exited enter leave up down first last next ' +
    'prev previous current mobile tablet desktop instant-open delayed-open'
  ).split(' '),
);
export const isState = (value: string): boolean => STATES.has(value);

/** What `role`, `type` and other attributes of structure may say besides. */
const LITERALS = new Set(
  (
    'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo ' +
    'definition document feed figure form gridcell group heading img link list listitem log main marquee menubar menuitem ' +
    'menuitemcheckbox menuitemradio meter navigation note option presentation progressbar radio radiogroup region row ' +
    'rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch table tablist tabpanel term ' +
    'textbox timer toolbar tooltip treegrid treeitem submit reset text password email number tel url range file color ' +
    'month week datetime-local image ltr rtl justify baseline col colgroup soft hard until-found plaintext-only manual ' +
    'paused played stylesheet nofollow noopener noreferrer _blank get post '
  ).split(' '),
);
export const isLiteral = (value: string): boolean => value.length < 2 || isState(value) || LITERALS.has(value);
