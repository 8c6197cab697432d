//! One line a mechanic, from which every closed set of them derives.

/// Makes the enums of all mechanics and the one `match` of each.
///
/// A line names the variant, the name in files, the folder, its types (content as written and as checked, board, what
/// is seen of it), the reasons that its new face offers, and what it praises.
macro_rules! mechanics {
    ($($(#[$doc:meta])* $Name:ident = $name:literal in $folder:ident { $File:ident, $Content:ident, $Board:ident, $Seen:ident }
        reasons { $($(#[$why:meta])* $Reason:ident = $reason:literal,)* }
        praise { $($(#[$what:meta])* $Praise:ident = $praise:literal,)* })+) => {
        /// A mechanic's content as written in a level file.
        #[derive(Debug, Deserialize)]
        pub(crate) enum MechanicFile<'a> {
            $($(#[$doc])* #[serde(rename = $name)] $Name(#[serde(borrow)] $folder::$File<'a>),)+
        }

        impl MechanicFile<'_> {
            fn rules(&self) -> &dyn FileRules {
                match self { $(Self::$Name(file) => file,)+ }
            }
        }

        /// How files name the mechanics.
        const NAMES: &[&str] = &[$($name),+];

        /// A mechanic's content as checked.
        #[derive(Debug, Clone)]
        pub enum Mechanic {
            $($(#[$doc])* $Name($folder::$Content),)+
        }

        impl Mechanic {
            fn rules(&self) -> &dyn ContentRules {
                match self { $(Self::$Name(content) => content,)+ }
            }
        }

        /// A move of some mechanic.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Move {
            $($(#[$doc])* #[serde(rename = $name)] $Name($folder::Move),)+
        }

        impl Move {
            fn rules(&self) -> &dyn MoveRules {
                match self { $(Self::$Name(step) => step,)+ }
            }
        }

        $(impl From<$folder::Move> for Move {
            fn from(step: $folder::Move) -> Self {
                Self::$Name(step)
            }
        })+

        /// The state of a mechanic in one session.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[allow(clippy::large_enum_variant, reason = "there is one of them at a time, and never a list")]
        pub enum Board {
            $($(#[$doc])* $Name($folder::$Board),)+
        }

        impl Board {
            fn rules(&self) -> &dyn BoardRules {
                match self { $(Self::$Name(board) => board,)+ }
            }

            fn rules_mut(&mut self) -> &mut dyn BoardRules {
                match self { $(Self::$Name(board) => board,)+ }
            }
        }

        /// The picture of a moment: a mechanic's board or what a stage shows instead.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
        #[serde(untagged)]
        #[allow(clippy::large_enum_variant, reason = "there is one of them at a time, and never a list")]
        pub enum BoardSeen {
            /// Somebody stands at the help desk.
            Knock {
                /// The level's id.
                level: Id,
                /// Who it is about.
                friend: Id,
                /// The throw in letters.
                throw: String,
            },
            $($(#[$doc])* $Name($folder::$Seen),)+
            /// The doors open for a moment.
            Ripple(RippleSeen),
            /// The way that was gone.
            Rewind(RewindSeen),
            /// The asking.
            Tell(TellSeen),
            /// The transfer case.
            NewFace(NewFaceSeen),
            /// Something for the shelf.
            Keepsake(KeepsakeSeen),
            /// Nothing to see.
            Nothing {},
        }

        impl BoardSeen {
            fn rules(&self) -> Option<&dyn SeenRules> {
                match self {
                    $(Self::$Name(board) => Some(board),)+
                    Self::Knock { .. }
                    | Self::Ripple(_)
                    | Self::Rewind(_)
                    | Self::Tell(_)
                    | Self::NewFace(_)
                    | Self::Keepsake(_)
                    | Self::Nothing {} => None,
                }
            }
        }

        /// Why one acted so in the new face.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Reason {
            $($($(#[$why])* $Reason,)*)+
        }

        impl Reason {
            /// The id in texts.
            pub fn id(self) -> &'static str {
                match self { $($(Self::$Reason => $reason,)*)+ }
            }
        }

        /// What is praised, always an act.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Praise {
            $($($(#[$what])* $Praise,)*)+
        }

        impl Praise {
            /// The id in texts.
            pub fn id(self) -> &'static str {
                match self { $($(Self::$Praise => $praise,)*)+ }
            }
        }
    };
}

pub(super) use mechanics;
