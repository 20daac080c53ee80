/** Pages of HTML that recorders get wrong, each allowed whole. */
export const ODD_PAGES: Readonly<Record<string, string>> = {
  svg: `<h1>Chart</h1><svg viewBox="0 0 40 40" width="40" height="40"><defs><linearGradient id="fade"><stop offset="0" stop-color="red"/></linearGradient></defs>
    <g fill="url(#fade)"><path d="M0 0L9 9"/><circle cx="4" cy="4" r="2"/><text x="1" y="9">Sales <tspan>up</tspan></text></g><foreignObject width="9" height="9"><p>Inside</p></foreignObject></svg>`,
  tables: `<table border="1"><caption>Prices</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col">Thing</th><th>Price</th></tr></thead>
    <tbody><tr><td colspan="2">Screen, 90 by 180</td></tr><tr><td rowspan="2">Frame</td><td>12</td></tr><tr><td>14</td></tr></tbody></table>`,
  'shadow roots': `<section><template shadowrootmode="open"><style>b{color:red}</style><p title="In the shade">Shade <b>and <slot>nothing</slot></b></p>
    <div><template shadowrootmode="open">Deeper<i>still</i></template></div></template><span>Slotted</span></section>`,
  frames: `<p>Around</p><iframe title="Map" width="90" height="40" srcdoc="<h2>Map</h2><p class=note>Of the town</p><iframe srcdoc='<p>Innermost</p>'></iframe>"></iframe>`,
  'details and dialogs': `<details open><summary>More</summary><p>Told</p></details><details><summary>Less</summary><p>Untold</p></details>
    <dialog open><form method="dialog"><button>Close</button></form></dialog><div popover>Hint</div><menu><li>One</li></menu>`,
  'custom elements': `<x-card class="card" role="group"><h3 slot="title">Title</h3><x-price><b>12</b> pieces</x-price></x-card><script>customElements.define('x-price',class extends HTMLElement{})</script>`,
  forms: `<form><label>Town <input name="town" value="Brno"></label><input type="checkbox" checked><select><option>One</option><option selected>Two</option></select>
    <textarea>Some words</textarea><progress value="0.4" max="1"></progress><input type="password" value="not this"><fieldset disabled><legend>Off</legend><button>Go</button></fieldset></form>`,
  'writing of many kinds': `<article dir="rtl" lang="he">\u05e9\u05dc\u05d5\u05dd</article><p>a<br>b<wbr>c &amp; d &lt;e&gt;</p><pre>  two
  lines</pre><ruby>\u6f22<rt>kan</rt></ruby><math><mfrac><mi>a</mi><mn>2</mn></mfrac></math><blockquote><q>Quoted</q></blockquote><hr><mark>m</mark>`,
};
