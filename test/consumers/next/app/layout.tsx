import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import 'cx-widgets/styles.css';

export const metadata: Metadata = { title: 'Klantbeeld' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl">
      <body>{children}</body>
    </html>
  );
}
