import type { NextConfig } from 'next';

const config: NextConfig = {
  // A lock file in a folder above would otherwise be taken for this app's, with a warning.
  turbopack: { root: import.meta.dirname },
  // They name the modules in the client JavaScript: what weighs nothing and says nothing is found too.
  productionBrowserSourceMaps: true,
};

export default config;
