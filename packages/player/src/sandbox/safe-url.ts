/** Images that hold no reference to anything else once they are used as an image (SVG included: it runs nothing there). */
const IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp|x-icon|vnd\.microsoft\.icon|svg\+xml)[;,]/i;
const FONT = /^data:(?:font\/[\w.+-]+|application\/(?:x-)?(?:font[\w-]*|octet-stream))[;,]/i;

export const isImageData = (url: string): boolean => IMAGE.test(url);
export const isFontData = (url: string): boolean => FONT.test(url);

/** A reference within the document, like a gradient's or a symbol's. */
export const isFragment = (url: string): boolean => /^#[^\s"'()\\<>]*$/.test(url);

/** What CSS may point to: nothing that needs a request. */
export const isSafeInCss = (url: string): boolean => isFragment(url) || isImageData(url) || isFontData(url);
