/** The one placeholder that may be left in a letter, while the publisher has not said where one unsubscribes. */
export const unsubscribePlaceholder = '{{unsubscribe_url}}';
