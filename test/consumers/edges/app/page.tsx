import * as one from 'cx-widgets';
import * as other from 'cx-widgets-again';
import { createElement, StrictMode, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { features } from './everything/data';
import { Everything } from './everything/everything';

const everything = <Everything method="post" action="/sent" />;

/** Two copies of the library in one form, as two packages of an app bring them along. */
function Two() {
  const [heard, setHeard] = useState<string[]>([]);
  const hear = (name: string) => (value: number | null) => setHeard((before) => [...before, `${name} ${value}`]);
  return (
    <form method="post" action="/sent">
      {[one, other].map(({ NpsInput, GradeSlider, KanoDiagram, CxEnhance }, copy) => (
        <section key={copy} aria-label={`copy ${copy + 1}`}>
          <NpsInput name={`nps-${copy}`} onValueChange={hear(`nps-${copy}`)} />
          <GradeSlider name={`grade-${copy}`} onValueChange={hear(`grade-${copy}`)} />
          <KanoDiagram features={features} />
          <CxEnhance />
        </section>
      ))}
      <output>{heard.join(', ')}</output>
      <button type="reset">Reset</button>
      <button>Send</button>
    </form>
  );
}

/** The page of every widget, rendered into the document of an iframe. */
function Framed() {
  const [inside, setInside] = useState<HTMLElement | null>(null);
  // The host's own document: a sandbox would take the scripts from it.
  const own = { title: 'inside', width: 1000, height: 800, src: '/frame.html' };
  return (
    <>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      {createElement('iframe', { ...own, onLoad: ({ currentTarget }) => setInside(currentTarget.contentDocument!.body) })}
      {inside && createPortal(everything, inside)}
    </>
  );
}

const root = document.getElementById('root')!;
const at = location.hash.slice(1);
const strictly = (element: React.ReactNode) => <StrictMode>{element}</StrictMode>;

if (root.hasChildNodes()) hydrateRoot(root, strictly(everything));
else if (at === 'two') createRoot(root).render(strictly(<Two />));
else if (at === 'iframe') createRoot(root).render(strictly(<Framed />));
else if (at === 'shadow') {
  const shadow = root.attachShadow({ mode: 'open' });
  const sheet = document.createElement('link');
  Object.assign(sheet, { rel: 'stylesheet', href: '/styles.css' });
  const inside = document.createElement('div');
  shadow.append(sheet, inside);
  createRoot(inside).render(strictly(everything));
} else createRoot(root).render(strictly(everything));
