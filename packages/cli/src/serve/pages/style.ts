/** The style of the pages, served as a file of its own so that nothing inline needs to be allowed. */
export const STYLE = `
:root { color-scheme: light dark; }
body { font: 1.05rem/1.55 system-ui, sans-serif; max-width: 48rem; margin: 0 auto; padding: 1rem; }
a { color: LinkText; }
h1 { line-height: 1.2; }
dt { font-weight: 600; margin-top: .5rem; }
dd { margin-left: 1rem; }
li { margin-bottom: .4rem; }
code { overflow-wrap: anywhere; }
pre { overflow-x: auto; border: 1px solid GrayText; padding: .5rem; }
nav { margin-bottom: 1rem; }
`;
