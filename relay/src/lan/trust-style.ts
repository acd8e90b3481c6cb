/** The look of the trust page: the app's colours, with the phone's own typefaces. */
export const trustStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf6f0, #191514);
  --raised: light-dark(#fffdfa, #241e1c);
  --line: light-dark(#e7ddd2, #3a322f);
  --ink: light-dark(#2a2220, #f2eae2);
  --soft: light-dark(#6a5d57, #b5a79e);
  --us: light-dark(#6e3b57, #d6a5c2);
  --us-wash: light-dark(#efe1e8, #38282f);
  --on-us: light-dark(#fffdfa, #191514);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  padding: 32px 24px 48px;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.5 'Atkinson Hyperlegible Next', system-ui, sans-serif;
}
main { max-width: 34rem; margin: 0 auto; }
h1, h2 {
  font-family: Newsreader, 'Iowan Old Style', Georgia, serif;
  font-weight: 400;
  letter-spacing: -0.01em;
  line-height: 1.2;
  text-wrap: balance;
}
h1 { font-size: 2rem; margin: 0 0 16px; }
h2 { font-size: 1.4375rem; margin: 32px 0 12px; }
p { margin: 0 0 12px; }
nav { display: flex; justify-content: flex-end; margin-bottom: 16px; }
nav a { padding: 12px 0; }
a { color: var(--us); text-underline-offset: 3px; }
.care { background: var(--us-wash); border-radius: 14px; padding: 4px 16px 8px; margin-top: 24px; }
.care h2 { margin-top: 12px; }
.go {
  display: block;
  min-height: 44px;
  margin: 16px 0;
  padding: 12px 24px;
  border-radius: 999px;
  background: var(--us);
  color: var(--on-us);
  text-align: center;
  text-decoration: none;
}
details { border-top: 1px solid var(--line); padding: 4px 0; }
details:last-of-type { border-bottom: 1px solid var(--line); }
summary {
  min-height: 44px;
  padding: 8px 0;
  font: 400 1.4375rem/1.3 Newsreader, 'Iowan Old Style', Georgia, serif;
  cursor: pointer;
}
ol, ul { margin: 0 0 16px; padding-inline-start: 24px; }
li { margin-bottom: 8px; }
.soft { margin-top: 16px; color: var(--soft); font-size: 0.96875rem; }
.open { display: inline-block; min-height: 44px; padding: 8px 0; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--us); outline-offset: 3px; }
`
