/** The sign of the shop: a leaf of a linden. */
export const Leaf = () => (
  <svg class="leaf" viewBox="0 0 32 32" aria-hidden="true">
    <path
      fill="#3b6a4c"
      d="M16 2c5 4.5 11 9.5 11 16 0 4-2.6 6.5-5.8 6.5-2.4 0-4.2-1.3-5.2-3.2-1 1.9-2.8 3.2-5.2 3.2C7.6 24.5 5 22 5 18 5 11.5 11 6.5 16 2z"
    />
    <path
      fill="none"
      stroke="#dfe9dc"
      stroke-linecap="round"
      stroke-width="1.2"
      d="M16 21V8M16 19l5-4M16 19l-5-4M16 14l3.5-3M16 14l-3.5-3"
    />
    <path fill="none" stroke="#3b6a4c" stroke-linecap="round" stroke-width="2" d="M16 21v9" />
  </svg>
);
