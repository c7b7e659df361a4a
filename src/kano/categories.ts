/** The six categories of a feature, from what delights to what has to be asked again (Kano, Seraku, Takahashi, Tsuji 1984). */
export const kanoCategories = ['attractive', 'oneDimensional', 'mustBe', 'indifferent', 'reverse', 'questionable'] as const;

export type KanoCategory = (typeof kanoCategories)[number];

export const isKanoCategory = (value: unknown): value is KanoCategory => (kanoCategories as readonly unknown[]).includes(value);

/** A category as it stands in an attribute: `mustBe` is `must-be`. */
export const kebab = (category: KanoCategory): string => category.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
