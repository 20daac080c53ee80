/**
 * Pictures that stand where something was not recorded. They have no size of their own, so they fill whatever box the
 * page gives them, and they are translucent greys, so they sit on light and dark pages alike.
 */
const WASH = '%23888a82';

const svg = (body: string): string =>
  `data:image/svg+xml,${`<svg xmlns='http://www.w3.org/2000/svg'>${body}</svg>`.replaceAll('<', '%3c').replaceAll('>', '%3e')}`;

const paper = `<rect width='100%25' height='100%25' fill='${WASH}' fill-opacity='.14'/>`;
const frame = (dash = ''): string =>
  `<rect x='.5' y='.5' width='100%25' height='100%25' style='width:calc(100%25 - 1px);height:calc(100%25 - 1px)' fill='none' stroke='${WASH}' stroke-opacity='.7'${dash}/>`;
const label = (text: string, room: number, x: string, anchor: string): string =>
  `<style>@media(max-width:${room}px),(max-height:13px){text{display:none}}</style>` +
  `<text x='${x}' y='50%25' dy='.35em' text-anchor='${anchor}' font-family='system-ui,sans-serif' font-size='11' fill='%23777971'>${text}</text>`;

/** Media: paper with one diagonal. */
export const MEDIA_PAPER: string = svg(
  `${paper}${frame()}<line x1='0' y1='100%25' x2='100%25' y2='0' stroke='${WASH}' stroke-opacity='.7'/>`,
);

/** A blocked element: an empty lattice, and the word where there is room. */
export const BLOCK_LATTICE: string = svg(
  `<defs><pattern id='l' width='22' height='22' patternUnits='userSpaceOnUse'><path d='M22 0H0V22' fill='none' stroke='${WASH}' stroke-opacity='.4'/></pattern></defs>` +
    `${paper}<rect width='100%25' height='100%25' fill='url(%23l)'/>${frame()}${label('blocked', 70, '50%25', 'middle')}`,
);

/** A floor field: a dashed box, a lock, and what it means. */
export const FLOOR_BOX: string = svg(
  `${paper}${frame(" stroke-dasharray='3 2'")}<svg x='8' y='50%25' overflow='visible'><g transform='translate(0 -6)' fill='none' stroke='%23777971' stroke-width='1.2'><rect x='1' y='5' width='9' height='7' rx='1'/><path d='M3 5V3.5a2.5 2.5 0 0 1 5 0V5'/></g></svg>${label('never recorded', 108, '24', 'start')}`,
);

/** A slip of one length, for fields that cannot hold the mark (dates, numbers). */
export const VALUE_SLIP: string = svg(
  [0, 1, 2, 3, 4, 5]
    .map(
      (n) =>
        `<rect x='${n * 8}' y='50%25' width='7' height='9' transform='translate(0 -4.5)' fill='${WASH}' fill-opacity='.5'/>`,
    )
    .join(''),
);
