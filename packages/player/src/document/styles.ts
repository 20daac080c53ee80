const ACCENT = '#28749b';

const POINTER = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path d="M2 1.5v14.2l3.7-3.4 2.4 5.5 2.6-1.1-2.4-5.4 5-.3z" fill="${ACCENT}" stroke="#fff" stroke-width="1.4" stroke-linejoin="round"/></svg>`,
)}`;

/**
 * The player's document: a see-through stage with the visitor's window on it, scaled. The pointer, its trail and the
 * ring of a click keep their size on screen whatever the scale is.
 */
export const DOCUMENT_CSS = `
:root { color-scheme: light dark }
html, body { margin: 0; height: 100%; overflow: hidden; background: transparent }
.stage { position: fixed; inset: 0; overflow: hidden }
.sheet {
  position: absolute; inset: 0 auto auto 0; overflow: hidden; transform-origin: 0 0; visibility: hidden;
  background: #fff; color-scheme: light;
}
.sheet[data-shown] { visibility: visible }
.replayer-wrapper { position: relative }
.replayer-wrapper > iframe { display: block; border: 0; background: #fff }
.replayer-mouse {
  position: absolute; z-index: 2; width: 20px; height: 20px; margin: -1.5px 0 0 -2px; pointer-events: none;
  background: url("${POINTER}") 0 0 / contain no-repeat; transform: scale(var(--unscale, 1)); transform-origin: 2px 1.5px;
  transition: left 50ms linear, top 50ms linear;
}
.replayer-mouse::after {
  content: ""; position: absolute; left: 2px; top: 1.5px; width: 30px; height: 30px; margin: -16px 0 0 -16px;
  border: 1.5px solid ${ACCENT}; border-radius: 50%; background: rgb(40 116 155 / 0.18); opacity: 0;
}
.replayer-mouse.active::after { animation: click 400ms cubic-bezier(0.2, 0, 0, 1) }
.replayer-mouse.touch-device { background: none }
.replayer-mouse.touch-device.touch-active::after { opacity: 1 }
.replayer-mouse-tail { position: absolute; z-index: 1; inset: 0 auto auto 0; pointer-events: none }
@keyframes click {
  0% { opacity: 1; transform: scale(0.4) }
  60% { opacity: 1; transform: scale(1) }
  100% { opacity: 0; transform: scale(1) }
}
@media (prefers-reduced-motion: reduce) {
  .replayer-mouse { transition: none }
  @keyframes click { 0%, 100% { opacity: 1 } }
}
`;
