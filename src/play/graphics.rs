//! Which graphics back end draws: Vulkan, then (on Windows) DX12, then OpenGL, then software, else a message.
//!
//! Bevy's own choice panics when nothing works, and its OpenGL cannot present on X11, because it makes its wgpu
//! instance without the display. So the instance, adapter and device are made here and handed over.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::renderer::{RenderAdapter, RenderAdapterInfo, RenderDevice, RenderInstance, RenderQueue, WgpuWrapper};
use bevy::render::settings::RenderCreation;
use bevy::tasks::block_on;
use bevy::winit::DisplayHandleWrapper;

use super::no_window::{Missing, explain_and_end};

/// Replaces Bevy's `RenderPlugin`; to be added after the windowing plugins.
pub(super) struct GraphicsPlugin;

/// Something that could draw.
struct Candidate {
    instance: wgpu::Instance,
    adapter: wgpu::Adapter,
}

impl Candidate {
    fn software(&self) -> bool {
        self.adapter.get_info().device_type == wgpu::DeviceType::Cpu
    }
}

impl Plugin for GraphicsPlugin {
    fn build(&self, app: &mut App) {
        let display = app.world().get_resource::<DisplayHandleWrapper>().map(|handle| handle.0.clone());
        let candidates = candidates(&|| display.clone().map(|display| Box::new(display) as Box<dyn wgpu::wgt::WgpuHasDisplayHandle>));
        let Some(creation) = candidates.into_iter().find_map(open) else { explain_and_end(Missing::Graphics) };
        // Synchronous: a first picture that is complete, instead of two that are half empty.
        app.add_plugins(RenderPlugin { render_creation: creation, synchronous_pipeline_compilation: true, ..default() });
    }
}

/// Real graphics cards first, in the order of back ends; software last.
fn candidates(display: &dyn Fn() -> Option<Box<dyn wgpu::wgt::WgpuHasDisplayHandle>>) -> Vec<Candidate> {
    let wanted = wgpu::Backends::from_env();
    let mut found: Vec<Candidate> = Vec::new();
    for backend in [wgpu::Backends::VULKAN, wgpu::Backends::DX12, wgpu::Backends::GL] {
        let here = backend != wgpu::Backends::DX12 || cfg!(windows);
        if !here || wanted.is_some_and(|wanted| !wanted.contains(backend)) {
            continue;
        }
        let mut descriptor = match display() {
            Some(display) => wgpu::InstanceDescriptor::new_with_display_handle(display),
            None => wgpu::InstanceDescriptor::new_without_display_handle(),
        };
        descriptor.backends = backend;
        descriptor.flags = wgpu::InstanceFlags::empty();
        let instance = wgpu::Instance::new(descriptor);
        let adapters = block_on(instance.enumerate_adapters(backend));
        found.extend(adapters.into_iter().map(|adapter| Candidate { instance: instance.clone(), adapter }));
        if found.iter().any(|candidate| !candidate.software()) {
            break;
        }
    }
    found.sort_by_key(Candidate::software);
    found
}

fn open(candidate: Candidate) -> Option<RenderCreation> {
    let Candidate { instance, adapter } = candidate;
    let info = adapter.get_info();
    let descriptor = wgpu::DeviceDescriptor {
        label: None,
        required_features: adapter.features() - wgpu::Features::MAPPABLE_PRIMARY_BUFFERS,
        required_limits: adapter.limits(),
        experimental_features: wgpu::ExperimentalFeatures::disabled(),
        memory_hints: wgpu::MemoryHints::MemoryUsage,
        trace: wgpu::Trace::Off,
    };
    match block_on(adapter.request_device(&descriptor)) {
        Ok((device, queue)) => {
            info!("drawing with {:?} on {}", info.backend, info.name);
            Some(RenderCreation::manual(
                RenderDevice::from(device),
                RenderQueue(Arc::new(WgpuWrapper::new(queue))),
                RenderAdapterInfo(WgpuWrapper::new(info)),
                RenderAdapter(Arc::new(WgpuWrapper::new(adapter))),
                RenderInstance(Arc::new(WgpuWrapper::new(instance))),
            ))
        }
        Err(error) => {
            warn!("{:?} on {} does not open: {error}", info.backend, info.name);
            None
        }
    }
}
