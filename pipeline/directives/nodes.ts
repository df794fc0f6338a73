/// <reference types="mdast-util-to-hast" />
import type { Element } from 'hast';
import type { Link, Paragraph, Parent, PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import type { Node, Position } from 'unist';

/** An element that Markdown has no node for, such as `span` or a table without a head. */
export interface Generated extends Parent {
  type: 'generated';
  data: { hName: string; hProperties: Record<string, string | string[]> };
}

/** A picture drawn by code; `alt` is for editions without pictures. */
export interface Drawn extends Node {
  type: 'drawn';
  alt: string;
  picture: Element;
}

declare module 'mdast' {
  interface RootContentMap {
    generated: Generated;
    drawn: Drawn;
  }
  interface PhrasingContentMap {
    generated: Generated;
  }
  interface BlockContentMap {
    generated: Generated;
    drawn: Drawn;
  }
}

/** Builds nodes at the place of the directive they are generated from. */
export function nodesAt(position: Position | undefined) {
  const at = position === undefined ? {} : { position };
  const words = (content: readonly (PhrasingContent | string)[]): PhrasingContent[] =>
    content.map((child) => (typeof child === 'string' ? { type: 'text', value: child, ...at } : child));
  const element = (
    hName: string,
    hProperties: Record<string, string | string[]>,
    children: Parent['children'],
  ): Generated => ({
    type: 'generated',
    data: { hName, hProperties },
    children,
    ...at,
  });
  return {
    element,
    text: (value: string): PhrasingContent => ({ type: 'text', value, ...at }),
    paragraph: (content: readonly (PhrasingContent | string)[], className?: string): Paragraph => ({
      type: 'paragraph',
      children: words(content),
      ...at,
      ...(className === undefined ? {} : { data: { hProperties: { className: [className] } } }),
    }),
    strong: (value: string): PhrasingContent => ({ type: 'strong', children: words([value]), ...at }),
    /** A reference such as `step:walk`; without content its label is filled in. */
    reference: (key: string, ...content: readonly string[]): Link => ({
      type: 'link',
      url: key,
      children: words(content),
      ...at,
    }),
    cell: (content: readonly (PhrasingContent | string)[], head?: 'row'): TableCell => ({
      type: 'tableCell',
      children: words(content),
      ...at,
      ...(head === undefined ? {} : { data: { hName: 'th', hProperties: { scope: head } } }),
    }),
    row: (cells: TableCell[], id?: string): TableRow => ({
      type: 'tableRow',
      children: cells,
      ...at,
      ...(id === undefined ? {} : { data: { hProperties: { id } } }),
    }),
    table: (rows: TableRow[], className: string): Table => ({
      type: 'table',
      children: rows,
      ...at,
      data: { hProperties: { className: [className] } },
    }),
    /** A table of names and what they mean, without a head row. */
    facts(className: string, rows: readonly (readonly [string, readonly (PhrasingContent | string)[]])[]): Generated {
      const body = rows.map(([name, content]) =>
        element('tr', {}, [element('th', { scope: 'row' }, words([name])), element('td', {}, words(content))]),
      );
      return element('table', { className: [className] }, [element('tbody', {}, body)]);
    },
  };
}
