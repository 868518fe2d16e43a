import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Button } from '../button/index.ts';
import { Field } from '../field/index.ts';
import { NumberField } from '../number-field/index.ts';
import { RadioGroup } from '../radio-group/index.ts';
import { germanName } from '../testing/story-world.ts';
import { TextInput } from '../text-input/index.ts';
import { Textarea } from '../textarea/index.ts';
import { guide } from './form-layout.guide.ts';
import { ErrorSummary, Form, FormActions, FormSection } from './index.ts';

const meta = preview.meta({
  title: 'Patterns/FormLayout',
  component: Form,
  subcomponents: { FormSection, FormActions, ErrorSummary },
  tags: ['ready'],
  parameters: { guide },
  args: { onSend: () => undefined },
});

interface DropFormProps {
  readonly sent?: number;
  readonly word?: string;
}

function DropForm({ sent = 0, word = '' }: DropFormProps) {
  const [attempt, setAttempt] = useState(sent);
  const [units, setUnits] = useState<number | null>(null);
  const nameError = attempt > 0 ? `Give it a name ${word}` : undefined;
  const unitsError = attempt > 0 && units === null ? 'Say how many there are' : undefined;
  const errors = [
    ...(nameError ? [{ controlId: 'drop-name', message: nameError }] : []),
    ...(unitsError ? [{ controlId: 'drop-units', message: unitsError }] : []),
  ];
  return (
    <Form onSend={() => setAttempt(attempt + 1)}>
      <ErrorSummary
        title={`The drop is not scheduled yet ${word}`}
        errors={errors}
        attempt={attempt}
      />
      <FormSection title={`Product ${word}`} intro="What people read before the drop opens.">
        <Field label="Name" controlId="drop-name" error={nameError}>
          {(control) => <TextInput {...control} />}
        </Field>
        <Field label="Story">{(control) => <Textarea {...control} limit={280} />}</Field>
      </FormSection>
      <FormSection title="Stock" intro="It can grow later, never shrink.">
        <Field label="Edition" controlId="drop-units" error={unitsError}>
          {(control) => (
            <NumberField {...control} value={units} onChange={setUnits} min={1} unit="units" />
          )}
        </Field>
        <Field label="Who can buy">
          {(control) => (
            <RadioGroup
              {...control}
              defaultValue="all"
              choices={[
                { value: 'all', label: 'Everyone at once' },
                { value: 'followers', label: 'Followers first' },
              ]}
            />
          )}
        </Field>
      </FormSection>
      <FormActions>
        <Button type="submit" tone="mine" size="lg">
          Schedule
        </Button>
        <Button size="lg">Keep as a draft</Button>
      </FormActions>
    </Form>
  );
}

export const Playground = meta.story({ render: () => <DropForm /> });

export const Variants = meta.story({
  name: 'A single section',
  render: () => (
    <Form onSend={() => undefined}>
      <FormSection title="E-mail" level={3}>
        <Field label="E-mail">{(control) => <TextInput {...control} type="email" />}</Field>
      </FormSection>
      <FormActions>
        <Button type="submit" tone="mine">
          Keep it
        </Button>
      </FormActions>
    </Form>
  ),
});

export const States = meta.story({ name: 'Refused', render: () => <DropForm sent={1} /> });

export const LongText = meta.story({
  render: () => <DropForm sent={1} word={germanName} />,
  globals: { viewport: { value: 'small' }, text: '200' },
});

export const Rtl = meta.story({ ...States.input, globals: { direction: 'rtl' } });

export const Dark = meta.story({ ...States.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  render: () => <DropForm />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Schedule' }));
    const title = 'The drop is not scheduled yet';
    await expect(canvas.getByRole('region', { name: title })).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('textbox', { name: 'Edition' })).toHaveFocus();
  },
});
