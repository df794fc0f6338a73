import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { hasClass, isElement } from '../element.ts';

/** Sets in bold what a warning sign begins with, up to its colon: "Call now". The words stay as they are. */
export function setLeads(page: Root): void {
  visit(page, 'element', (list) => {
    if (!hasClass(list, 'red-flags-list')) return;
    visit(list, { tagName: 'p' }, (line: Element) => {
      const [first] = line.children;
      const [, lead, rest] = first?.type === 'text' ? (/^([^:]{1,40}:)(.*)$/s.exec(first.value) ?? []) : [];
      if (lead === undefined || rest === undefined) return;
      line.children.splice(0, 1, h('strong', lead), { type: 'text', value: rest });
    });
  });
  markSameLeads(page);
}

/** Numbers how urgent a sign is, the most urgent first, so that each sort can look its own way. */
function markSameLeads(page: Root): void {
  visit(page, 'element', (list) => {
    if (!hasClass(list, 'red-flags-list')) return;
    const leads: string[] = [];
    for (const item of list.children.filter(isElement)) {
      const lead = leadOf(item);
      if (!leads.includes(lead)) leads.push(lead);
      item.properties['className'] = [`urgency-${leads.indexOf(lead) + 1}`];
    }
  });
}

function leadOf(item: Element): string {
  let lead = '';
  visit(item, { tagName: 'strong' }, ({ children: [first] }: Element) => {
    if (lead === '' && first?.type === 'text') lead = first.value.replace(/[,:].*$/s, '');
  });
  return lead;
}
