import { Controller, useForm } from 'react-hook-form';
import { NpsInput } from '../../../src/index.js';
import { textsOf, type FormProps } from './texts.js';

/** React Hook Form holds the answer. It focuses what is refused through `field.ref`, so that is handed the radio to focus and not the group. */
export function HookForm({ locale, onSend }: FormProps) {
  const text = textsOf(locale);
  const { control, handleSubmit, reset } = useForm<{ nps: number | null }>({ defaultValues: { nps: null } });
  return (
    <form className="stack" noValidate onSubmit={handleSubmit(({ nps }) => onSend([['nps', String(nps)]]))}>
      <Controller
        name="nps"
        control={control}
        rules={{ required: text.choose }}
        render={({ field, fieldState }) => (
          <NpsInput
            name={field.name}
            value={field.value}
            onValueChange={field.onChange}
            onBlur={field.onBlur}
            ref={(group) => field.ref(group && { focus: () => group.querySelector<HTMLElement>('input:enabled')?.focus() })}
            required
            error={fieldState.error?.message}
            locale={locale}
          />
        )}
      />
      <div>
        <button>{text.send}</button>{' '}
        <button type="button" onClick={() => reset()}>
          {text.clear}
        </button>
      </div>
    </form>
  );
}
