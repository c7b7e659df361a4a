import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // Every widget, React and a form library in one file: Vite advises to split what is larger than 500 kB.
  build: { chunkSizeWarningLimit: 1000 },
});
