export const Palette = (_props: { readonly isOpen: boolean; readonly onClose: () => void }): null => null
