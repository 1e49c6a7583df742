/** Parts that all plain sites share. */

export const STYLE = `body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem }
header, footer { display: flex; gap: 1rem; justify-content: space-between }
ol, ul { padding: 0; list-style: none }
h1, h2, h3 { line-height: 1.2 }
`;

export const FOOTER =
  '<footer><p>Synthetic Partners does not exist.</p><p><a href="/partners/">All experts</a></p></footer>';
