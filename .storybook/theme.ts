import { create } from 'storybook/theming';

const common = {
  brandTitle: 'cx-widgets',
  fontBase: "Inter, 'Helvetica Neue', Arial, system-ui, sans-serif",
  appBorderRadius: 8,
  inputBorderRadius: 8,
};
const light = create({
  ...common,
  base: 'light',
  colorPrimary: '#2d4ac1',
  colorSecondary: '#2d4ac1',
  appBg: '#f6f7f9',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  textColor: '#1b1f27',
  textMutedColor: '#565d68',
  barTextColor: '#565d68',
  barSelectedColor: '#2d4ac1',
});
const dark = create({
  ...common,
  base: 'dark',
  colorPrimary: '#8eabfb',
  colorSecondary: '#8eabfb',
  appBg: '#191c20',
  appContentBg: '#111316',
  appPreviewBg: '#111316',
  barBg: '#191c20',
  textColor: '#ebedef',
  textMutedColor: '#a8aeb6',
  barTextColor: '#a8aeb6',
  barSelectedColor: '#8eabfb',
});

/** The frame around the stories is light; a page of docs follows the theme of the toolbar. */
export const managerTheme = light;
export const docsTheme = (theme: string) => (theme === 'dark' || theme === 'forced' ? dark : light);
