import type { Metadata } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import 'cx-widgets/styles.css';

export const metadata: Metadata = { title: 'Klantbeeld' };

export default async function Layout({ children }: { children: ReactNode }) {
  // A nonce is of one answer: no page can be made at build time.
  await connection();
  return (
    <html lang="nl">
      <body>{children}</body>
    </html>
  );
}
