const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Sizes and counts: kept where the value is a number with a unit. */
export const NUMBERS: ReadonlySet<string> = words(
  'width height colspan rowspan cols rows size span border cellpadding cellspacing hspace vspace start tabindex ' +
    'rr_width rr_height rr_left rr_top rr_scrollleft rr_scrolltop rr_mediacurrenttime rr_mediaplaybackrate ' +
    'rr_mediavolume aria-level aria-colcount aria-rowcount aria-colindex aria-rowindex aria-setsize aria-posinset',
);

/** Kept as present or absent; what the page wrote into them stays behind. */
export const BOOLEANS: ReadonlySet<string> = words(
  'disabled readonly required multiple novalidate loop muted controls autoplay playsinline autofocus open inert ' +
    'nowrap noshade reversed ismap itemscope default rr_mediamuted rr_medialoop allowfullscreen',
);

/** Kept where the value is one of those that they have in HTML. */
export const LITERALS: ReadonlySet<string> = words(
  'type role dir scope align valign wrap draggable hidden popover contenteditable rr_mediastate shadowrootmode',
);

/** Names that style sheets and labels refer to. */
export const NAMES: ReadonlySet<string> = words('id name for slot');

/** Words that a person reads; shown or masked as the text around them. */
export const READABLE: ReadonlySet<string> = words(
  'title alt placeholder aria-label aria-description aria-placeholder aria-roledescription summary abbr label',
);

/** Addresses of pictures, films and sounds. */
export const MEDIA: ReadonlySet<string> = words('src poster href xlink:href rr_dataurl background');

/** Drawing of SVG and MathML. On shapes it is content (a chart, a signature), on the rest it is layout. */
export const GEOMETRY: ReadonlySet<string> = words(
  'd points x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy rotate transform pathlength offset textlength lengthadjust ' +
    'values gradienttransform patterntransform refx refy markerwidth markerheight stroke-dasharray stroke-dashoffset',
);
export const DRAWING: ReadonlySet<string> = words(
  'viewbox preserveaspectratio fill stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit fill-rule ' +
    'clip-rule fill-opacity stroke-opacity opacity color stop-color stop-opacity gradientunits patternunits ' +
    'clippathunits maskunits spreadmethod clip-path mask filter marker-start marker-mid marker-end text-anchor ' +
    'dominant-baseline alignment-baseline font-size font-weight font-family letter-spacing vector-effect ' +
    'shape-rendering overflow visibility display pointer-events xmlns xmlns:xlink version xml:space focusable ' +
    'stddeviation in in2 result mode bgcolor',
);
