//! Things in a list: each with its id in files, pictures and texts.

macro_rules! listed {
    ($(#[$about:meta])* $name:ident { $($(#[$one:meta])* $variant:ident $id:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$one])* $variant),+ }

        impl $name {
            /// All of them, in the order of their pictures.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The id in pictures and texts.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }
        }
    };
}
