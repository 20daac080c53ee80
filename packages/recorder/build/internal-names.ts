/**
 * Properties that only our own code reads and writes, so the minifier may rename them. None is a name of the DOM, of
 * rrweb's events, of the site's settings or of what a page calls; a new name here has to be checked for all four.
 */
const NAMES =
  'isFormContent isBoxed isSealed isFloor htmlId labelFor isEditHost isIgnored recordedTag isChoice isOption isMarked lostFloor ' +
  'ruled textLength showsForm showsText showsMedia wasPassword isSvg isField floors facts filled focused questions said ' +
  'rulesFor turn isNew hide gap maxLength caption settle onHidden onLeave onReturn onSession onRefused onSignal onInput onPath ' +
  'onStop onCut onGap onEnd onEvent levelsOf blockAttributes takeLoss rulesChanged nextPlace readSession writeSession ' +
  'forgetSession readTab writeTab forgetTab nodeOf urlOf everyMs afterMs firstMs lastMs capMs retake';

export const INTERNAL_NAMES = new RegExp(`^(?:${NAMES.replaceAll(' ', '|')})$`);
