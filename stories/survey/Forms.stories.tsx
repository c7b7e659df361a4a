import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ComponentType } from 'react';
import { localeOf } from '../locales.js';
import { ActionForm } from './forms/ActionForm.js';
import { CheckedForm } from './forms/CheckedForm.js';
import { HookForm } from './forms/HookForm.js';
import { LockedForm } from './forms/LockedForm.js';
import { OutsideForm } from './forms/OutsideForm.js';
import { PlainForm } from './forms/PlainForm.js';
import { RequiredForm } from './forms/RequiredForm.js';
import { textsOf, type FormProps } from './forms/texts.js';

const files = import.meta.glob<string>('./forms/*.tsx', { query: '?raw', import: 'default', eager: true });

/** Questions in every kind of form. Under each form stands what was sent. */
const meta = { title: 'Ask/Forms' } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

function Heard({ Form, locale }: { Form: ComponentType<FormProps>; locale: FormProps['locale'] }) {
  const [sent, setSent] = useState<Parameters<FormProps['onSend']>[0]>();
  const { arrived, nothing } = textsOf(locale);
  return (
    <>
      <Form locale={locale} onSend={setSent} />
      <output>{sent && `${arrived} ${sent.map((entry) => entry.join('=')).join(' & ') || nothing}`}</output>
    </>
  );
}

/** A form, with its whole file as the source to copy. */
const story = (Form: ComponentType<FormProps>, file: string): Story => ({
  render: (_, { globals }) => <Heard Form={Form} locale={localeOf(globals).locale} />,
  parameters: {
    docs: { source: { language: 'tsx', code: files[`./forms/${file}.tsx`]!.replace(/'(\.\.\/)+src\/index\.js'/, "'cx-widgets'") } },
  },
});

/** Uncontrolled: the browser holds the answers, and posts one value for each. */
export const Plain = story(PlainForm, 'PlainForm');

/** A form action of React 19. */
export const Action = story(ActionForm, 'ActionForm');

/** React Hook Form, through its `Controller`. */
export const ReactHookForm = story(HookForm, 'HookForm');

/** A question outside its form. */
export const OutsideItsForm = story(OutsideForm, 'OutsideForm');

/** The browser checks. */
export const Required = story(RequiredForm, 'RequiredForm');

/** Read-only and disabled. */
export const Locked = story(LockedForm, 'LockedForm');

/** A script checks. */
export const Checked = story(CheckedForm, 'CheckedForm');
