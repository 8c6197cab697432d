//! Дөрвөн бэрх: starts the game.

use bevy::app::AppExit;

fn main() -> AppExit {
    dorvon_berkh::play::main()
}
