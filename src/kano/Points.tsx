import type { ReactNode } from 'react';
import { numbersOf, type SeenMark } from '../figure/crowd.js';
import { Mark } from '../figure/Mark.js';
import { digits } from '../figure/plane.js';
import { opens } from '../figure/popover.js';
import { kanoCategories, kebab, type KanoCategory } from './categories.js';
import { shapeOf } from './look.js';
import type { Placed } from './matrix.layout.js';

/** A feature in a picture. */
export interface Point {
  name: string;
  category: KanoCategory;
  /** What its details say: term and value. */
  facts: readonly (readonly [term: string, value: string])[];
  /** Size of the mark, 1…9. */
  size?: number | undefined;
}

export interface PointsProps {
  id: string;
  points: readonly Point[];
  /** The names of the categories. */
  categories: Readonly<Record<KanoCategory, string>>;
  marks: readonly SeenMark[];
}

/**
 * Many features, silently. A dot is no part of its own: of a thousand elements with a `data-part` the browser tries every rule about one, which was a
 * third of the time until they are laid out.
 */
export const dots = (points: readonly (Pick<Point, 'category'> & Pick<Placed, 'x' | 'y'>)[]) => (
  <div data-part="dots" aria-hidden="true">
    {points.map(({ category, x, y }, index) => (
      <span key={index} data-category={kebab(category)} data-x={digits(x)} data-y={digits(y)} />
    ))}
  </div>
);

/** Features as marks with their names or numbers. Each opens its details, and where marks touch those of all that its mark stands for. */
export function Points({ id, points, categories, marks }: PointsProps) {
  return (
    <ul data-part="points" role="list">
      {points.map(({ name, category, size }, index) => {
        const { x, y, at, merged } = marks[index]!;
        const details = `${id}-${index}`;
        return (
          <li key={index} data-part="point" data-category={kebab(category)} data-x={x} data-y={y} data-at={at} data-size={size}>
            <button type="button" data-part="feature" {...opens(details)}>
              <Mark shape={shapeOf[category]} />
              <span data-part="tag">
                <span data-part="number">{index + 1}</span>
                {merged.map(({ bracket, members }) => (
                  <span key={bracket} data-part="numbers" data-in={bracket}>
                    {numbersOf(members)}
                  </span>
                ))}
                <span data-part="label">{name}</span>
              </span>
            </button>
            <div popover="auto" id={details} data-part="details">
              {points.map((point, other) => {
                const where = merged.flatMap(({ bracket, members }) => (members.includes(other) ? bracket : []));
                return (
                  (other === index || where[0]) && (
                    <div key={other} data-part="told" data-in={other === index ? undefined : where.join(' ')}>
                      <strong data-part="details-title">{point.name}</strong>
                      <Kind category={point.category}>{categories[point.category]}</Kind>
                      <dl data-part="facts">
                        {point.facts.flatMap(([term, value]) => [
                          <dt key={term} data-part="term">
                            {term}
                          </dt>,
                          <dd key={`${term}=`} data-part="fact">
                            {value}
                          </dd>,
                        ])}
                      </dl>
                    </div>
                  )
                );
              })}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The features by category, with their numbers: where the picture shows numbers, this resolves them. */
export function PointList({ points, categories, numbers }: Pick<PointsProps, 'points' | 'categories'> & { numbers: string }) {
  return (
    <div data-part="list" data-numbers={numbers}>
      {kanoCategories.map((category) => {
        const members = points.flatMap((point, index) => (point.category === category ? { ...point, index } : []));
        return (
          members[0] && (
            <div key={category} data-part="group" data-category={kebab(category)}>
              <Kind category={category}>{categories[category]}</Kind>
              <ol data-part="members">
                {members.map(({ name, index }) => (
                  <li key={index} data-part="member">
                    <b data-part="number">{index + 1}</b>
                    {name}
                  </li>
                ))}
              </ol>
            </div>
          )
        );
      })}
    </div>
  );
}

/** A category: its shape and its name. */
export function Kind({ category, children }: { category: KanoCategory; children: ReactNode }) {
  return (
    <span data-part="kind">
      <Mark shape={shapeOf[category]} />
      {children}
    </span>
  );
}
