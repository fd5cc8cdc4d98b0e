/** The words of the generated block of the page on the lists, in one language. */
export interface GuideTexts {
  /** Headings with the sentence under each and the head of its table. */
  ingredients: Section;
  contents: Section;
  coverage: Section;
  fit: Section;
  sizes: Section;
  /** What a family, a reason or an ingredient, written in Chinese where it is defined, is called here. */
  translate(text: string): string;
}

interface Section {
  heading: string;
  intro?: string;
  head: string[];
}
